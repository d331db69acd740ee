import { drawBands } from './drawBands.ts';
import { drawWhole } from './drawWhole.ts';
import type { PngMessage, PngTask } from './PngJob.ts';
import { sizeOf } from './planPng.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<PngTask>) => void) | null;
  readonly fonts: FontFaceSet;
  postMessage(message: PngMessage): void;
}
const scope = globalThis as unknown as Scope;

async function draw({ job, share }: PngTask): Promise<void> {
  const loaded = job.fonts.map(({ family, weight, unicodeRange, url }) => {
    const face = new FontFace(family, `url(${url})`, { weight, unicodeRange });
    scope.fonts.add(face);
    return face.load();
  });
  await Promise.all(loaded);
  const size = sizeOf(job.layout, job.margin, job.scale);
  if (share === 'whole') return scope.postMessage({ kind: 'whole', blob: await drawWhole(job, size) });
  await drawBands(job, size, share, (index, { chunk, ...band }) => {
    // As a blob it is kept by the browser, which may put it on the disk; bytes would be copied once more.
    scope.postMessage({ kind: 'band', index, band: { ...band, chunk: new Blob([chunk]) } });
  });
}

scope.onmessage = ({ data }) => {
  draw(data).catch((error: unknown) => scope.postMessage({ kind: 'failed', detail: String(error) }));
};
