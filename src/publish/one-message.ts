import type { CommentIntent } from './comment-policy.ts';
import { type SurfaceResult, skippedSurface } from './publisher.ts';

/** A message of this gate in a conversation, as a forge lists it. */
export interface OwnMessage {
  readonly id: number;
  readonly body?: string | null | undefined;
}

/** What a forge does with the messages of one conversation. Every method throws the request's error. */
export interface MessageThread<M extends OwnMessage> {
  /** This gate's messages by its own author, lowest id first. */
  own(): Promise<readonly M[]>;
  create(body: string): Promise<void>;
  update(message: M, body: string): Promise<void>;
  /** One that is gone already is not an error. */
  remove(message: M): Promise<void>;
  /** Throws where a message that needs no edit is not there any more, although a list may still show it. */
  confirm?(message: M): Promise<void>;
  /** A request found that it is gone. */
  forget?(message: M): void;
  /** HTTP status of a request's error, 500 and more for a broken connection; 0 for any other error. */
  statusOf(error: unknown): number;
  urlOf(message: M): string;
}

/** More rounds than this cannot be needed by two jobs; a third meddler shall not keep a runner busy. */
const ROUNDS = 4;
/** One that broke may have arrived all the same; a third would be a flood. */
const MOST_CREATED = 2;
const [CONFLICT, NOT_FOUND] = [409, 404];

/**
 * Brings the one message of this gate up to date; throws the request's error. Several jobs may do so at the same time: each reads again
 * what it created, and the lowest id stays while every later one of ours is removed.
 */
export async function oneMessage<M extends OwnMessage>(
  thread: MessageThread<M>,
  body: string,
  intent: Exclude<CommentIntent, 'none'>,
): Promise<SurfaceResult> {
  const { statusOf, urlOf } = thread;
  let status: 'created' | 'unchanged' = 'unchanged';
  let created = 0;
  for (let round = 1; ; round += 1) {
    const [first, ...extra] = await thread.own();
    try {
      for (const each of extra) await thread.remove(each);
      if (first === undefined) {
        if (intent === 'update') return skippedSurface('comment', NOTHING_TO_UPDATE);
        if (created >= MOST_CREATED) throw new Error(`the comment was gone again after ${created} tries`);
        created += 1;
        await thread.create(body);
        status = 'created';
      } else if (plain(first.body ?? '') === plain(body)) {
        if (status !== 'created') await thread.confirm?.(first);
        return { surface: 'comment', status, url: urlOf(first) };
      } else {
        await thread.update(first, body);
        return { surface: 'comment', status: 'updated', url: urlOf(first) };
      }
    } catch (error) {
      const failed = statusOf(error);
      if (round >= ROUNDS || !isWorthAnotherLook(failed, first !== undefined)) throw error;
      if (first !== undefined && failed === NOT_FOUND) thread.forget?.(first);
    }
    if (round >= ROUNDS) throw new Error(`the comment was gone again after each of ${ROUNDS} tries`);
  }
}

const NOTHING_TO_UPDATE = 'the comment policy asks for none, and there is no earlier one to bring up to date';

/**
 * A create that broke, or came in another's way, may have arrived; a message that was to be edited may be gone. Both show when the
 * list is read again.
 */
function isWorthAnotherLook(status: number, wasThere: boolean): boolean {
  if (status === CONFLICT) return true;
  return wasThere ? status === NOT_FOUND : status >= 500;
}

/** A forge may store other line ends, and trim the end. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
