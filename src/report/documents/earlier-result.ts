/** Fields of a slot and of a case by the names that earlier versions wrote. */
const SLOT_FIELDS: Readonly<Record<string, string>> = { againstStored: 'mainGone' };
const CASE_FIELDS: Readonly<Record<string, string>> = { lostBy: 'blame' };
const BLAME_FIELDS: Readonly<Record<string, string>> = {
  mainPassages: 'candidate',
  pullPassages: 'baseline',
};

/**
 * A result document, as read from JSON, with today's names where an earlier version wrote others. What is not such a document is
 * returned unchanged: its schema says what it lacks.
 */
export function withTodaysNames(document: unknown): unknown {
  return inField(document, 'suites', (suite) =>
    inField(suite, 'slots', (slot) =>
      inField(renamed(slot, SLOT_FIELDS), 'cases', (entry) => {
        const today = renamed(entry, CASE_FIELDS);
        return isRecord(today) && 'blame' in today
          ? { ...today, blame: renamed(today.blame, BLAME_FIELDS) }
          : today;
      }),
    ),
  );
}

function inField(value: unknown, field: string, change: (entry: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  const entries = value[field];
  return Array.isArray(entries) ? { ...value, [field]: entries.map(change) } : value;
}

function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [Object.hasOwn(names, name) ? names[name] : name, own]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
