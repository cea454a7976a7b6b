/** The action, done at most once: every later call gets the first one's promise. */
export function once<T>(action: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => {
    done ??= action();
    return done;
  };
}
