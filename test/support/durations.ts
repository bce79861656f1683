/** Measures named steps for people to read. Nothing is asserted: machines differ, and are busy. */
export class Durations {
  private readonly lines: string[] = [];

  async of<T>(name: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work();
    this.lines.push(`${name}: ${Math.round(performance.now() - begun)} ms`);
    return result;
  }

  toString(): string {
    return this.lines.join(', ');
  }
}
