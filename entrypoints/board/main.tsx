import { mount } from '@/components/ui/mount';
import { BoardPage } from '@/components/board/BoardPage';

mount(<BoardPage />);
