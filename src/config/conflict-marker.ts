/** The first line (1-based) where git marks the beginning of a conflict, if the text holds its end too; else null. */
export function conflictLine(text: string): number | null {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('<<<<<<< '));
  return at >= 0 && lines.slice(at).some((line) => line.startsWith('>>>>>>> ')) ? at + 1 : null;
}
