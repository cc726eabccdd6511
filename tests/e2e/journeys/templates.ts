import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** A template's file, as somebody hands it on, with these of its fields. */
export function sharedTemplate(fields: object, version = 1): string {
  const plain = { label: 'Theirs', purpose: 'introduction-cold', channels: ['linkedin-message'] };
  const template = { ...plain, subject: '', body: 'Hi {{person.firstName}}', ...fields };
  return JSON.stringify({ format: 'boardside-template', version, template });
}

/** Chooses a file with this in it, on the page of the templates, and waits for what is said of it. */
export async function chooseTemplateFile(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-file-'));
  const file = join(folder, 'template.json');
  writeFileSync(file, text);
  const input = await page.waitForSelector('input[type="file"]');
  await input?.uploadFile(file);
  await page.waitForSelector('[role="dialog"]');
  rmSync(folder, { recursive: true });
}
