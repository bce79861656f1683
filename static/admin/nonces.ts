/** Gives what is sent a token: the same one for as long as the same thing is sent again, so that it counts once. */
export function tokenFor(make: () => string = () => crypto.randomUUID()): (content: string) => string {
  let last: string | undefined;
  let token = make();
  return (content) => {
    if (last !== undefined && last !== content) token = make();
    last = content;
    return token;
  };
}
