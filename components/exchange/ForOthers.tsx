import { Button } from '@/components/ui/Button';
import { savePeopleCsv, savePeopleVcards } from './save';
import section from '@/components/ui/Section.module.css';

/** Parts of it, in forms that other programs read. */
export function ForOthers() {
  return (
    <div className={section.row}>
      <span className="quiet">People only, for other programs:</span>
      <Button onClick={() => void savePeopleCsv()}>As a list (CSV)</Button>
      <Button onClick={() => void savePeopleVcards()}>As cards (vCard)</Button>
    </div>
  );
}
