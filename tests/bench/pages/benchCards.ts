import { workload } from '../workload.mjs';

export const CARD = { width: 200, height: 72, gap: 10 };
const LANES = 8;

export interface BenchCard {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

const COLORS = ['#b23a1d', '#2f5bd7', '#1d7a46', '#8a6410', '#7a5aa8', '#0f7c80', '#6a655c', '#4a6b8a'];

/** The workload's cards at simple grid places, as many tracks a cell as keep the map compact. */
export function benchCards(count: number): readonly BenchCard[] {
  const { cards } = workload(count);
  const tracks = Math.max(1, Math.min(6, Math.round(Math.sqrt(count / 12 / LANES / 3))));
  const filled = new Map<string, number>();
  const rows = Math.ceil(count / 12 / LANES / tracks);
  return cards.map((card) => {
    const stage = Number(card.stageId.slice(1));
    const lane = Number(card.laneId.slice(1));
    const key = `${stage} ${lane}`;
    const place = filled.get(key) ?? 0;
    filled.set(key, place + 1);
    return {
      id: card.id,
      text: card.text,
      x: 148 + stage * tracks * (CARD.width + CARD.gap) + (place % tracks) * (CARD.width + CARD.gap),
      y: 60 + lane * rows * (CARD.height + CARD.gap) + Math.floor(place / tracks) * (CARD.height + CARD.gap),
      color: COLORS[lane] ?? '#000000',
    };
  });
}

export const countFromUrl = (): number => Number(new URLSearchParams(location.search).get('n') ?? 200);
