// What the site's pages gain where scripts run. Every page does without.
import { listenForKeys } from "./keys";
import { redrawAsFormsChange } from "./redraw";
import { countWhatIsSeen } from "./seen";
import { followSelection } from "./selection";

listenForKeys();
redrawAsFormsChange();
countWhatIsSeen();
followSelection();
