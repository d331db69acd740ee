#!/usr/bin/env node
// npm run schema: writes the JSON Schema of the file format, from the fields that the parser uses, to public/schema.
// With --check nothing is written; the exit code tells whether the schema in the repository is up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { module } = await runnerImport(path.join(root, 'src/formats/safar/fileSchema.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { ROW_SCHEMAS, SAFAR_FILE_SCHEMA } = /** @type {Record<string, any>} */ (module);

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Safar journey, version 1',
  description: 'A customer journey map. Only format, version and journey.title are needed; what is missing is made.',
  ...toJsonSchema(SAFAR_FILE_SCHEMA, {
    target: 'draft-2020-12',
    definitions: ROW_SCHEMAS,
    // JSON has no other numbers than finite ones.
    ignoreActions: ['finite'],
  }),
};
const text = `${JSON.stringify(schema, null, 2)}\n`;
const file = path.join(root, 'public/schema/safar-journey-1.schema.json');

if (process.argv.includes('--check')) {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (current !== text) {
    console.error('public/schema is out of date: run npm run schema');
    process.exit(1);
  }
} else {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
