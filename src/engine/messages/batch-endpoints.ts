/** What can be asked in a batch, as a request's address ends. */
export const BATCH_ENDPOINTS = ['/chat/completions', '/responses', '/embeddings'] as const;
