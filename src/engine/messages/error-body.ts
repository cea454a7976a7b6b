/** Statuses that errors in a body stand for, by the words of those who make them. */
const STATUS_OF_WORD: readonly (readonly [RegExp, number])[] = [
  [
    /^(rate_limit\w*|too_many_requests|requests|tokens|resource_exhausted|throttling\w*|insufficient_quota)$/i,
    429,
  ],
  [/^overloaded(_error)?$/i, 529],
  [/^(service_unavailable(_error)?|unavailable)$/i, 503],
  [/^(timeout(_error)?|deadline_exceeded|request_timeout)$/i, 504],
  [/^(server_error|internal(_server)?(_error)?|api_error|internalserverexception)$/i, 500],
  [/^(invalid_api_key|authentication_error|unauthenticated|unauthorized)$/i, 401],
  [/^(permission(_denied|_error)?|forbidden)$/i, 403],
  [/^(not_found(_error)?|model_not_found)$/i, 404],
  [/^(invalid_request_error|bad_request|invalid_argument)$/i, 400],
];

/** What promptfoo reports where an answer has not the form of one: it reads a field that is not there. */
const NO_ANSWER = /^(?:Error: )?API (?:response |call )?error: TypeError: /;

/**
 * The HTTP status that an error body stands for, where it came with a status of success: `{"error": {"code": "rate_limit_exceeded"}}`. An
 * answer that is none counts as a bad gateway. Null where the message says nothing of either.
 */
export function statusInBody(message: string): number | null {
  const start = message.search(/\{\s*"(?:type|error)"/);
  if (start >= 0) {
    const words = [
      ...message
        .slice(start, start + 4_000)
        .matchAll(/"(?:status|code|type)"\s*:\s*(?:"([\w.-]{1,60})"|(\d{3})\b)/g),
    ];
    const numbers = words.flatMap(([, , number]) => (number === undefined ? [] : [Number(number)]));
    const status = numbers.find((each) => each >= 400 && each <= 599);
    if (status !== undefined) return status;
    const known = words.flatMap(
      ([, word = '']) => STATUS_OF_WORD.find(([pattern]) => pattern.test(word))?.[1] ?? [],
    );
    // A wrong request is what OpenAI calls a wrong key too.
    const said = known.find((each) => each !== 400) ?? known[0];
    if (said !== undefined) return said;
  }
  return NO_ANSWER.test(message) ? 502 : null;
}
