/** What a log shows of JSON and acts on: commands of CIs inside a line, C1 controls, characters that turn text around. */
const ACTIVE = /##(?=\w*\[)|[\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** A JSON document to be printed or written. Whoever parses it gets each text as it is, and a log that shows it acts on none. */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(document, null, 2).replace(ACTIVE, (found) =>
    found === '##' ? '#\\u0023' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
