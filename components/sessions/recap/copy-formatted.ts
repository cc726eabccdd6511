import { NOT_COPIED } from '@/components/ui/done';
import { toast } from '@/components/ui/toast';
import { copyRich } from '@/lib/platform/clipboard';

/** Copies Markdown in both forms: an editor for rich text takes the headings and lists, any other the text. */
export async function copyFormatted(
  markdown: string,
  says = 'The recap is copied with its formatting.',
): Promise<void> {
  const { richText } = await import('./rich-text');
  const copied = await copyRich(markdown, richText(markdown));
  toast(copied ? says : NOT_COPIED);
}
