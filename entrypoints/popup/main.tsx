import { takeOver } from '@/components/ui/mount';
import { Popup } from '@/components/outreach/Popup';

takeOver(<Popup />);
