import { toast } from '@/components/ui/toast';

/** Copies Markdown in both forms: an editor for rich text takes the headings and lists, any other the text. */
export async function copyFormatted(markdown: string): Promise<void> {
  const { richText } = await import('./rich-text');
  const item = new ClipboardItem({
    'text/plain': new Blob([markdown], { type: 'text/plain' }),
    'text/html': new Blob([richText(markdown)], { type: 'text/html' }),
  });
  try {
    await navigator.clipboard.write([item]);
    toast('The recap is copied with its formatting.');
  } catch {
    toast('The browser did not let it be copied: select the text and press Ctrl+C.');
  }
}
