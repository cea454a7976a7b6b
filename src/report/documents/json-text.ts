/** What a log shows of JSON and acts on: commands of CIs inside a line, C1 controls, characters that turn text around. */
const ACTIVE = /##(?=\w*\[)|[\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** A JSON document to be printed or written. Whoever parses it gets each text as it is, and a log that shows it acts on none. */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(document, null, 2).replace(ACTIVE, (found) =>
    found === '##' ? '#\\u0023' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}

/** The documents that no schema describes. A version counts up when a field of its document goes or changes its meaning. */
const VERSIONS = {
  baseline: 1,
  blocks: 1,
  doctor: 1,
  models: 1,
  nightly: 1,
  simulate: 1,
  variants: 1,
} as const;

/** One of these as JSON: first its name and version, so that a reader knows what it holds. */
export function documentText(name: keyof typeof VERSIONS, document: object): string {
  return jsonText({ pawl: name, schemaVersion: VERSIONS[name], ...document });
}
