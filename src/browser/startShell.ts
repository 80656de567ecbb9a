import { startCarryingDevice } from './carryDevice.ts';
import { startClosingPopovers } from './closePopovers.ts';
import { startCopyButtons } from './copyButtons.ts';
import { startOpeningDetailsForPrint } from './openDetailsForPrint.ts';
import { startScrollSpy } from './scrollSpy.ts';
import { startSearchKeys } from './searchKeys.ts';
import { startThemeSwitch } from './themeSwitch.ts';

startThemeSwitch();
startSearchKeys();
startCopyButtons();
startClosingPopovers();
startCarryingDevice();
startScrollSpy();
startOpeningDetailsForPrint();
