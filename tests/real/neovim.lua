-- usage: nvim --headless -u RECIPE -l neovim.lua FILE
-- Opens FILE, prints its diagnostics as JSON, mends the whole text by the recipe's key, writes FILE.
local file = arg[1]
vim.g.mapleader = ' '
vim.cmd('filetype on')
dofile(os.getenv('RECIPE'))
vim.cmd.edit(file)

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then
    error('timed out: ' .. what)
  end
end

wait_for('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.tbl_map(function(diagnostic)
  return {line = diagnostic.lnum + 1, code = diagnostic.code, severity = diagnostic.severity}
end, vim.diagnostic.get(0))
table.sort(found, function(left, right) return left.line < right.line end)

local before = vim.api.nvim_buf_get_changedtick(0)
vim.api.nvim_feedkeys(' m', 'x', false)
wait_for('fix all', function() return vim.api.nvim_buf_get_changedtick(0) > before end)
vim.cmd.write()
io.stdout:write(vim.json.encode(found))
vim.cmd.quitall({bang = true})
