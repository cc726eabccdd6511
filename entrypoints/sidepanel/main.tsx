import { mount } from '@/components/ui/mount';
import { Panel } from '@/components/sessions/Panel';

mount(<Panel />);
