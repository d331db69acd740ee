import type { ImageMark } from '../../layout/Layout.ts';
import { useAssetUrl } from './AssetImages.ts';
import styles from './CardNode.module.css';

/** A card's picture; an empty ground until it has been read. Its words are in the card's name. */
export function CardImage({ image }: { readonly image: ImageMark }) {
  const url = useAssetUrl(image.assetId);
  const { x, y, width, height } = image;
  const style = { marginLeft: x, marginTop: y, width, height };
  return url ? (
    <img className={styles.image} src={url} alt="" draggable={false} style={style} />
  ) : (
    <span className={styles.image} style={style} />
  );
}
