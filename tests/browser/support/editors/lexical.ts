import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { within, type Editor } from './editor';

export function lexical(place: ParentNode & Node, text: string): Editor {
  const own = within(place);
  const composer = document.createElement('div');
  composer.contentEditable = 'true';
  own.append(composer);
  const editor = createEditor({
    namespace: 'test',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(composer);
  const leave = registerRichText(editor);
  editor.update(
    () => {
      const paragraphs = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        return line === '' ? paragraph : paragraph.append($createTextNode(line));
      });
      $getRoot()
        .clear()
        .append(...paragraphs);
    },
    { discrete: true },
  );
  const forget = registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    composer,
    own,
    model: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ),
    end: () => {
      forget();
      leave();
      editor.setRootElement(null);
    },
  };
}
