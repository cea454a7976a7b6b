/** A whole number as people read it: `1,234,567`. */
export function thousands(value: number): string {
  return value.toLocaleString('en-US');
}
