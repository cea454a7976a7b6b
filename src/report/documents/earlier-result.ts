/** Names that earlier versions wrote, each with today's: fields of a slot, of a case and of its blame, and codes of reasons. */
const SLOT_FIELDS: Readonly<Record<string, string>> = { againstStored: 'mainGone' };
const CASE_FIELDS: Readonly<Record<string, string>> = { lostBy: 'blame' };
const BLAME_FIELDS: Readonly<Record<string, string>> = {
  mainPassages: 'candidate',
  pullPassages: 'baseline',
};
const CODES: Readonly<Record<string, string>> = {
  'base-gone': 'main-gone',
  'base-gone-nothing-stored': 'main-gone-nothing-stored',
};

/**
 * A result document, as read from JSON, with today's names where an earlier version wrote others. What is not such a document is
 * returned unchanged: its schema says what it lacks.
 */
export function withTodaysNames(document: unknown): unknown {
  return inField(inField(withLaterFields(document), 'reasons', withCode), 'suites', (suite) =>
    inField(inField(suite, 'reasons', withCode), 'slots', (slot) =>
      inField(renamed(slot, SLOT_FIELDS), 'cases', (entry) => {
        const today = renamed(entry, CASE_FIELDS);
        return isRecord(today) && 'blame' in today
          ? { ...today, blame: renamed(today.blame, BLAME_FIELDS) }
          : today;
      }),
    ),
  );
}

/** Earlier versions did not look for cases in prompts. */
function withLaterFields(document: unknown): unknown {
  return isRecord(document) && 'removals' in document ? { inPrompt: [], ...document } : document;
}

function withCode(reason: unknown): unknown {
  if (!isRecord(reason) || typeof reason.code !== 'string') return reason;
  return { ...reason, code: todays(reason.code, CODES) };
}

function inField(value: unknown, field: string, change: (entry: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  const entries = value[field];
  return Array.isArray(entries) ? { ...value, [field]: entries.map(change) } : value;
}

function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [todays(name, names), own]));
}

function todays(name: string, names: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? name;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
