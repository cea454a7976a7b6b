/** What tells one gate of a repository from another: the name of its check and the mark of its comment. */
export interface GateIdentity {
  readonly checkName: string;
  /** Hidden first line of the comment. Model output cannot hold it: the report escapes `<`. */
  readonly marker: string;
  /** How the hidden first line of its suggestions begins. */
  readonly suggestionMarker: string;
}

/** The identity of the gate that the policy calls `title` (`report.title`); null: the only gate of the repository. */
export function gateIdentity(title: string | null): GateIdentity {
  const name = title?.trim() ?? '';
  const id = name === '' ? 'default' : encodeURIComponent(name).replaceAll('--', '%2D%2D');
  return {
    checkName: name === '' ? 'Pawl' : `Pawl: ${name}`,
    marker: `<!-- pawl-gate:${id} -->`,
    suggestionMarker: `<!-- pawl-suggestion:${id} `,
  };
}
