import type { Page } from '@playwright/test';

type Row = Readonly<Record<string, unknown>>;

/** Puts a row into a store of the product's database, past the product. */
export const putRaw = (page: Page, store: string, row: Row): Promise<void> =>
  page.evaluate(
    ({ store, row }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('safar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(store, 'readwrite');
          transaction.objectStore(store).put(row);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    { store, row },
  );

/** All rows of a store of the product's database. */
export const readRaw = (page: Page, store: string): Promise<Row[]> =>
  page.evaluate(
    (store) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('safar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Row[]);
          };
        };
      }),
    store,
  );

/** Fills the origin's quota with random bytes (others would be compressed), down to small pieces. */
export const fillTheDisk = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('filler', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const fits = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('bytes', 'readwrite');
        transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let size = 65_536; size >= 1024; size /= 2) while (await fits(size));
    database.close();
  });
