import { drawPng } from './drawPng.ts';
import type { PngJob, PngMessage } from './PngJob.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<PngJob>) => void) | null;
  readonly fonts: FontFaceSet;
  postMessage(message: PngMessage): void;
}
const scope = globalThis as unknown as Scope;

async function draw(job: PngJob): Promise<Blob> {
  const loaded = job.fonts.map(({ family, weight, unicodeRange, url }) => {
    const face = new FontFace(family, `url(${url})`, { weight, unicodeRange });
    scope.fonts.add(face);
    return face.load();
  });
  await Promise.all(loaded);
  return drawPng(job, (done) => scope.postMessage({ kind: 'progress', done }));
}

scope.onmessage = ({ data }) => {
  draw(data).then(
    (blob) => scope.postMessage({ kind: 'done', blob }),
    (error: unknown) => scope.postMessage({ kind: 'failed', detail: String(error) }),
  );
};
