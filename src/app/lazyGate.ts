/** The load gate brings the session and all commands along. */
export const loadJourneyGate = async () => ({ default: (await import('./JourneyGate.tsx')).JourneyGate });
