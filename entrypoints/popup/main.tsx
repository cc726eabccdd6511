import { mount } from '@/components/ui/mount';
import { Popup } from '@/components/outreach/Popup';

mount(<Popup />);
