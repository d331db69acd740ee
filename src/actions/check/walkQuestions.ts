import { liveCheckOf } from '../../editor/liveCheck.ts';
import { findingKey } from '../../model/check/Finding.ts';
import { questionsOf } from '../../model/check/openQuestions.ts';
import type { ActionContext } from '../ActionContext.ts';

/** Makes the next open question the current one, or the one before, round the ends; says so where none is open. */
export function walkQuestions({ session, announce, i18n }: ActionContext, by: 1 | -1): void {
  const { open } = questionsOf(liveCheckOf(session).now());
  const { question } = session.store.getState();
  if (open.length === 0) {
    announce(i18n.messages.check.none);
    return;
  }
  const at = open.findIndex((finding) => findingKey(finding) === question);
  const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
  if (next) session.setState({ question: findingKey(next) });
}
