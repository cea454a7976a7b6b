/** Names and addresses of this machine. A server there may be code of the repository. */
const NAMES = String.raw`(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal`;
const WHOLE = new RegExp(`^(?:${NAMES})$`, 'i');
const WITHIN = new RegExp(`(?<![\\w.-])(?:${NAMES})(?![\\w-]|\\.\\w)`, 'i');

/** Whether a host is this machine. */
export function isLocalHost(host: string): boolean {
  return WHOLE.test(host);
}

/** Whether a text names this machine somewhere. */
export function namesLocalHost(text: string): boolean {
  return WITHIN.test(text);
}
