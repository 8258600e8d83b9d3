;; usage: emacs --batch -l RECIPE -l emacs.el FILE
;; Opens FILE, prints its diagnostics as JSON, mends the whole text by the recipe's command, saves FILE.
(require 'eglot)
(require 'json)
(setq eglot-sync-connect 20)

(defun wait-for (what condition)
  (with-timeout (20 (error "timed out: %s" what))
    (while (not (funcall condition)) (accept-process-output nil 0.05))))

(let ((found nil))
  (find-file (pop command-line-args-left))
  (apply #'eglot--connect (eglot--guess-contact))
  (flymake-mode 1)
  (wait-for "diagnostics" (lambda () (flymake-start) (flymake-diagnostics)))
  (setq found
        (mapcar (lambda (diagnostic)
                  `((line . ,(line-number-at-pos (flymake-diagnostic-beg diagnostic)))
                    (text . ,(flymake-diagnostic-text diagnostic))))
                (sort (flymake-diagnostics)
                      (lambda (left right) (< (flymake-diagnostic-beg left) (flymake-diagnostic-beg right))))))
  (scrapelint-mend)
  (wait-for "fix all" #'buffer-modified-p)
  (save-buffer)
  (princ (json-encode found)))
(kill-emacs 0)
