/** Where a module is shown, by key. The server looks the ids up. */
export interface Place {
  issueKey?: string;
  projectKey?: string;
}
