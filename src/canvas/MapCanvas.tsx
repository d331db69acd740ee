import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { useServices } from '../editor/Services.tsx';
import { AssetImages, AssetImagesProvider } from './cards/AssetImages.ts';
import type { MapCanvasProps } from './MapCanvasProps.ts';
import { MapFlow } from './MapFlow.tsx';

/** The map of the open journey: drawn, walked through and edited in place. Fills its parent. */
export function MapCanvas(props: MapCanvasProps) {
  const { library } = useServices();
  const images = useMemo(() => new AssetImages(library), [library]);
  useEffect(() => () => images.dispose(), [images]);
  return (
    <ReactFlowProvider>
      <AssetImagesProvider value={images}>
        <MapFlow {...props} images={images} />
      </AssetImagesProvider>
    </ReactFlowProvider>
  );
}
