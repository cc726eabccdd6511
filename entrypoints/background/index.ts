import { defineBackground } from 'wxt/utils/define-background';
import { listen } from './listen';

/** Every listener is registered in the first turn; what is slow waits behind its own promise. */
export default defineBackground({ type: 'module', main: listen });
