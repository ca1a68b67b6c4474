import './selection.js';
import './keyboard.js';
import './copy.js';
import './places.js';
