import type { Id } from '../../model/id.ts';

/** The wanted ids, with those that were shown before in their order of then, and each new one after the one that it follows. */
export function keepOrder(shown: readonly Id[], wanted: readonly Id[]): readonly Id[] {
  const places = new Map(wanted.map((id, place) => [id, place]));
  const placeOf = (id: Id | undefined): number => places.get(id ?? '') ?? -1;
  const kept = shown.filter((id) => places.has(id));
  if (kept.every((id, index) => placeOf(kept[index - 1]) < placeOf(id))) return wanted;
  const isKept = new Set(kept);
  const followers = new Map<Id | null, Id[]>();
  let leader: Id | null = null;
  for (const id of wanted) {
    if (isKept.has(id)) leader = id;
    else followers.set(leader, [...(followers.get(leader) ?? []), id]);
  }
  return [...(followers.get(null) ?? []), ...kept.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
}
