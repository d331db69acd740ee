#!/usr/bin/env node
// npm start: builds the app for production, serves it on this machine and prints the address.
import process from 'node:process';
import { build, preview } from 'vite';
import { freePort } from './freePort.mjs';

await build({ logLevel: 'warn' });
const port = await freePort(Number(process.env.PORT ?? 4173));
const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
console.log(`\nSafar is running at ${server.resolvedUrls?.local[0]}\nPress Ctrl+C to stop.`);
