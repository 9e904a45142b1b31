import './shell/isnad-app';
