import { toast } from '@/components/ui/toast';
import { writeSharedTemplate, type SharedTemplate } from '@/lib/outreach/shared-template';
import type { OwnTemplate, Template } from '@/lib/outreach/template';
import { saveFile } from '@/lib/platform/files';
import { changeSettings, getSettings } from '@/lib/platform/storage';
import { undo } from '@/lib/store/mutate';
import { addTemplate, removeTemplate } from '@/lib/store/templates';
import { sorry } from '@/lib/store/trouble';

type Go = (place: string) => void;

/** Adds a template of the user's own and goes to it. */
export async function take(template: SharedTemplate, says: string, go: Go): Promise<void> {
  try {
    const { template: added, changes } = await addTemplate(template);
    go(`/templates/${added.id}`);
    toast(says, () => undo(changes));
  } catch (error) {
    toast(sorry('Not added', error));
  }
}

export function copyToEdit(template: Template, go: Go): Promise<void> {
  const label = `${template.label} (copy)`;
  return take({ ...template, label }, 'This copy is yours to change.', go);
}

export function beginNew(go: Go): Promise<void> {
  const empty: SharedTemplate = {
    label: 'New template',
    purpose: 'introduction-cold',
    channels: ['linkedin-message'],
    subject: '',
    body: '',
  };
  return take(empty, 'A new template.', go);
}

export function share(template: Template): void {
  const name = `boardside-template-${template.label}.json`;
  saveFile(name, writeSharedTemplate(template), 'application/json');
}

export async function remove(template: OwnTemplate, go: Go): Promise<void> {
  try {
    const changes = await removeTemplate(template.id);
    go('/templates');
    toast(`“${template.label}” was removed.`, () => undo(changes));
  } catch (error) {
    toast(sorry('Not removed', error));
  }
}

/** Hides a built-in template from every list, or shows it again. */
export async function setHidden(template: Template, hide: boolean): Promise<void> {
  const { id, label } = template;
  const { hiddenTemplates } = await getSettings();
  const others = hiddenTemplates.filter((hidden) => hidden !== id);
  await changeSettings({ hiddenTemplates: hide ? [...others, id] : others });
  if (hide) toast(`“${label}” is hidden.`, () => setHidden(template, false));
}
