import './sources.js';
import './filters.js';
import './print.js';
import './forms.js';
