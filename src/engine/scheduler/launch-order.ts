/** A provider call of the plan: one cell, one sample, in one child. */
export interface Launch {
  /** Number of the child among those of the round. */
  readonly child: number;
  /** Row and slot in that child's evaluation; null for "whichever comes next", where promptfoo keeps an order of its own. */
  readonly cell: { readonly row: number; readonly slot: number } | null;
  /** Launches of one block are started all or not at all. */
  readonly block: number;
  /** Provider calls that it needs: itself and its graders. */
  readonly calls: number;
}
