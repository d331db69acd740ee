/** Person-months that are offered for effort, and the ease (10 is easiest) that each stands for. */
export const EFFORT_PRESETS = [
  { effort: 0.25, ease: 10 },
  { effort: 0.5, ease: 8 },
  { effort: 1, ease: 6 },
  { effort: 3, ease: 4 },
  { effort: 6, ease: 2 },
] as const;

/** The ease of an effort: that of the nearest preset by ratio, of two equally near ones the harder. Effort > 0. */
export function easeOfEffort(effort: number): number {
  const distance = (preset: number): number => Math.abs(Math.log(effort / preset));
  return EFFORT_PRESETS.reduce((best, preset) =>
    distance(preset.effort) <= distance(best.effort) + 1e-9 ? preset : best,
  ).ease;
}
