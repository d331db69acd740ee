/** What was wrong with a value that came from outside. */
export type IssueWhat =
  | 'notAnObject'
  | 'notAList'
  | 'missing'
  | 'invalid'
  | 'tooLong'
  | 'outOfScale'
  | 'unsafeKey'
  | 'duplicateId'
  | 'unknownReference'
  | 'halfPlaced'
  | 'selfLink'
  | 'badOrder'
  | 'outsideGrid'
  | 'emptyStage'
  | 'noStage'
  | 'noLane'
  | 'notAnImage'
  | 'wrongImageType'
  | 'imageTooLarge'
  | 'imageMissing';

/** What was done about it. Nothing is ever changed without being reported. */
export type IssueDone =
  | 'defaulted'
  | 'cleared'
  | 'truncated'
  | 'itemDropped'
  | 'rowDropped'
  | 'fieldDropped'
  | 'idRenewed'
  | 'movedToInbox'
  | 'rehomed'
  | 'reordered'
  | 'spanCut'
  | 'rowMade'
  | 'corrected'
  | 'kept';

/** One finding about outside data. The interface words it; `path` names the place ("cards[3].score", "cards.ID.span"). */
export interface Issue {
  readonly path: string;
  readonly what: IssueWhat;
  readonly done: IssueDone;
}
