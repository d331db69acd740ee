import { loadWalk } from '../actions/check/lazyWalk.ts';
import { loadGoToHit } from '../actions/find/loadGoToHit.ts';
import { loadCopyCode } from '../actions/lazyCopy.ts';
import { loadMakeFuture } from '../actions/lazyPairing.ts';
import { loadAddReading, loadPaste, loadPasteFiles, loadTableOfFile } from '../actions/lazyPaste.ts';
import { loadFeelingAt } from '../canvas/gestures/loadFeelingAt.ts';
import { loadPressPart } from '../canvas/gestures/loadPressPart.ts';
import { loadHeaderPainter } from '../canvas/headers/painted/loadHeaderPainter.ts';
import { loadMoveMode } from '../canvas/keys/lateMoveMode.ts';
import { loadKeepKeyboard } from '../canvas/keys/loadKeepKeyboard.ts';
import { loadMinimap } from '../canvas/minimap/lazyMinimap.ts';
import { FONT_FILES } from '../formats/fonts/fontFiles.ts';
import { loadPngWorker } from '../formats/png/loadPngWorker.ts';
import { LANGUAGES } from '../i18n/Formats.ts';
import { loadWords, WORD_GROUPS } from '../i18n/loadWords.ts';
import { needWords } from '../i18n/needWords.ts';
import { lazyBacklogDialog } from '../screens/dialogs/lazyBacklogDialog.ts';
import { lazyImportDialog } from '../screens/dialogs/lazyImportDialog.ts';
import { lazySurveyDialog } from '../screens/dialogs/lazySurveyDialog.ts';
import { lazyTableDialog } from '../screens/dialogs/lazyTableDialog.ts';
import { lazyMetricAnswers, lazyShareLine } from '../screens/evidence/lazyEvidenceParts.ts';
import { loadCopyJourney, loadSaveJson, loadTemplates } from '../screens/library/lazyDeeds.ts';
import { loadFirstSteps, loadLibraryDialogs, loadUnsavedBanners } from '../screens/library/lazyParts.ts';
import {
  lazyCaptureField,
  lazyCheckCount,
  lazyContextMenu,
  lazyFilterBar,
  lazyFilterPanel,
  lazyFindBar,
  lazyInboxTray,
  lazyInspector,
  lazyJourneyDialogs,
  lazyQuestionPanel,
} from '../screens/map/lazyParts.ts';
import { lazyBoardTab, lazyMatrixTab, lazyRollUpsTab } from '../screens/priorities/lazyTabs.ts';
import { loadDatabase } from '../storage/loadDatabase.ts';
import { loadKeptVersions } from '../storage/loadKeptVersions.ts';
import { loadOpenJourneys } from '../storage/loadOpenJourneys.ts';
import { loadPurge } from '../storage/loadPurge.ts';
import { loadMenu } from '../ui/Menu.tsx';
import { lazyJourneyBanners } from './Banners.tsx';
import { lazyJourneyGate, lazyLibrary } from './lazyGate.ts';
import { lazyLoadFault } from './lazyLoadFault.ts';
import {
  lazyCheckScreen,
  lazyCompareScreen,
  lazyEmpathyScreen,
  lazyEvidenceScreen,
  lazyMapScreen,
  lazyPrioritiesScreen,
  lazyTableScreen,
  loadDeviceStorage,
  loadLayout,
  loadReadHtml,
  loadScreenPicture,
  loadThumbnailMaker,
} from './lazyMapParts.ts';
import { loadHandOffs, loadHeat } from './overlaysOf.ts';

/**
 * Everything that is not part of the first load. All of it is fetched while the browser is idle after the start, so
 * that the app never asks the network again: what is not in this list must not be imported lazily.
 */
export const LAZY_CHUNKS: readonly (() => Promise<unknown>)[] = [
  () => needWords('later'),
  lazyCaptureField.fetch,
  loadMinimap,
  loadHeaderPainter,
  loadKeepKeyboard,
  loadMoveMode,
  loadCopyCode,
  loadPressPart,
  loadFeelingAt,
  lazyInspector.fetch,
  lazyContextMenu.fetch,
  loadMenu,
  lazyJourneyDialogs.fetch,
  lazyInboxTray.fetch,
  lazyFindBar.fetch,
  loadGoToHit,
  lazyFilterBar.fetch,
  lazyFilterPanel.fetch,
  lazyLibrary.fetch,
  loadLibraryDialogs,
  loadTemplates,
  loadLayout,
  loadThumbnailMaker,
  loadDatabase,
  loadOpenJourneys,
  loadKeptVersions,
  loadPurge,
  lazyJourneyGate.fetch,
  lazyJourneyBanners.fetch,
  lazyLoadFault.fetch,
  lazyMapScreen.fetch,
  lazyEmpathyScreen.fetch,
  lazyEvidenceScreen.fetch,
  lazyTableScreen.fetch,
  lazyMatrixTab.fetch,
  lazyBoardTab.fetch,
  lazyRollUpsTab.fetch,
  lazyPrioritiesScreen.fetch,
  lazyCompareScreen.fetch,
  loadMakeFuture,
  lazyCheckScreen.fetch,
  lazyCheckCount.fetch,
  lazyQuestionPanel.fetch,
  loadWalk,
  lazyImportDialog.fetch,
  loadPaste,
  loadPasteFiles,
  loadTableOfFile,
  loadAddReading,
  lazySurveyDialog.fetch,
  lazyBacklogDialog.fetch,
  lazyMetricAnswers.fetch,
  lazyShareLine.fetch,
  lazyTableDialog.fetch,
  loadDeviceStorage,
  loadReadHtml,
  loadHeat,
  loadHandOffs,
  loadScreenPicture,
  loadFirstSteps,
  loadUnsavedBanners,
  loadCopyJourney,
  loadSaveJson,
  loadPngWorker,
  ...LANGUAGES.flatMap((language) => WORD_GROUPS.map((group) => () => loadWords(language, group))),
  ...FONT_FILES.map(({ load }) => load),
];
