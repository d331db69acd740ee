import * as v from 'valibot';
import { field, type RowOf, required } from '../field.ts';

const sizeSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_536)) as v.GenericSchema<
  unknown,
  number
>;

/** An image. The id is the hash of its bytes, which are stored apart. */
export const assetFields = {
  id: field.id,
  mime: required(v.picklist(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])),
  width: required(sizeSchema),
  height: required(sizeSchema),
  name: field.text,
  extra: field.extra,
};
export type Asset = RowOf<typeof assetFields>;
