/** What a variable of the environment holds, as a part of a name. Only a name that begins with it counts as one. */
export function variableName(name: string): string {
  return `\0${name}\0`;
}

/** Whether a part of a name is what a variable holds, or has that in it. */
export function holdsVariable(part: string | null | undefined): boolean {
  return part?.includes('\0') === true;
}

/** The variable that a name begins with, and what is behind it; null where it begins with none. */
export function beginningVariable(name: string): { readonly variable: string; readonly rest: string } | null {
  const [, variable, rest = ''] = /^\0(\w+)\0(.*)$/s.exec(name) ?? [];
  return variable === undefined ? null : { variable, rest };
}
