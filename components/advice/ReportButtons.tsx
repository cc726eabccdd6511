import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import type { Person } from '@/lib/people/person';
import { sorry } from '@/lib/store/trouble';
import { beginReport } from './report';

interface Props {
  person: Person;
  id: string;
  text: string;
  /** All of theirs that can be told in one message; offered with the first of them. */
  together: readonly string[];
}

/** S3: tells them what came of it, in a message made from the record. */
export function ReportButtons({ person, id, text, together }: Props) {
  const [, go] = useLocation();
  const report = async (ids: readonly string[]) => {
    try {
      go(await beginReport(person, ids));
    } catch (error) {
      toast(sorry('The message could not be begun', error));
    }
  };
  return (
    <>
      <Button look="quiet" aria-label={`Report back: ${text}`} onClick={() => void report([id])}>
        Report back
      </Button>
      {together.length > 1 && together[0] === id && (
        <Button
          look="quiet"
          aria-label={`All ${together.length} in one: report back on ${text} and the others`}
          onClick={() => void report(together)}
        >
          All {together.length} in one
        </Button>
      )}
    </>
  );
}
