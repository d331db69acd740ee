import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useState } from 'react';
import { useServices } from '../editor/Services.tsx';
import { AssetImages, AssetImagesProvider } from './cards/AssetImages.ts';
import type { MapCanvasProps } from './MapCanvasProps.ts';
import { MapFlow } from './MapFlow.tsx';

/** The map of the open journey: drawn, walked through and edited in place. Fills its parent. */
export function MapCanvas(props: MapCanvasProps) {
  const { library } = useServices();
  const [images, setImages] = useState<AssetImages | null>(null);
  // Before anything is painted: a picture without the map would only hold the one with it up.
  useLayoutEffect(() => {
    const made = new AssetImages(library);
    setImages(made);
    return () => made.dispose();
  }, [library]);
  return (
    <ReactFlowProvider>
      {images && (
        <AssetImagesProvider value={images}>
          <MapFlow {...props} images={images} />
        </AssetImagesProvider>
      )}
    </ReactFlowProvider>
  );
}
