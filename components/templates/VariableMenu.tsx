import { Button } from 'react-aria-components/Button';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components/Menu';
import { buttonClass } from '@/components/ui/Button';
import { VARIABLES, type Group } from '@/lib/outreach/facts';
import section from '@/components/ui/Section.module.css';
import styles from './VariableMenu.module.css';

const GROUP_LABELS: Record<Group, string> = {
  person: 'Them',
  me: 'You',
  value: 'What you could bring',
  links: 'Where you found them',
  session: 'Your last talk',
  advice: 'Their advice',
  mentorship: 'The mentorship',
};
const GROUPS = Object.keys(GROUP_LABELS) as Group[];

/** Everything a template can be filled with, by name; what is chosen goes to where the caret was. */
export function VariableMenu({ onChoose }: { onChoose: (words: string) => void }) {
  return (
    <MenuTrigger>
      <Button className={`${buttonClass('plain')} ${section.start}`}>Insert variable</Button>
      <Popover className={styles.list ?? ''} placement="bottom start">
        <Menu<object>
          // The menu gives the focus back to its button first.
          onAction={(name) => setTimeout(() => onChoose(`{{${String(name)}}}`))}
        >
          {GROUPS.map((group) => (
            <MenuSection key={group}>
              <Header className={styles.group}>{GROUP_LABELS[group]}</Header>
              {VARIABLES.filter((variable) => variable.group === group).map(({ name, label }) => (
                <MenuItem key={name} id={name} textValue={label} className={styles.option ?? ''}>
                  {label}
                  <span className="quiet small">{name}</span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
