/** What a key asks of the list of cases. */
type KeyAction = 'search' | 'next' | 'previous' | 'first' | 'last' | 'open' | 'back';

const ANYWHERE: Readonly<Record<string, KeyAction>> = { '/': 'search', j: 'next', k: 'previous' };
/** Keys that scroll the page or press a button elsewhere. */
const IN_LIST: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
};

/** What a key asks for where it was pressed; null: nothing of ours. */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return 'back';
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isSearch = target?.id === 'search';
  if (isSearch && event.key === 'ArrowDown') return 'next';
  if (target !== null && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return null;
  if (Object.hasOwn(ANYWHERE, event.key)) return ANYWHERE[event.key] ?? null;
  const isList = target?.id === 'cases' || target?.closest('#cases') != null;
  return isList && Object.hasOwn(IN_LIST, event.key) ? (IN_LIST[event.key] ?? null) : null;
}
