import './selection.js';
import './keyboard.js';
import './copy.js';
